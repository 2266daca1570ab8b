// The worker of Node.

import { parentPort } from "node:worker_threads";

import { perform } from "./simulation-task.js";

parentPort.on("message", (task) => perform(task, (message, transfer) => parentPort.postMessage(message, transfer)));

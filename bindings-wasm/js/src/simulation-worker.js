// The worker of a page.

import { perform } from "./simulation-task.js";

addEventListener("message", ({ data }) => perform(data, (message, transfer = []) => postMessage(message, { transfer })));

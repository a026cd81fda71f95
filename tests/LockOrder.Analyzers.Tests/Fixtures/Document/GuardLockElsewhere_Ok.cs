/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| gate | `Elsewhere.Gate` | `Bank.total` |
*/
class Bank { int total; void Fine() { total = 1; } }

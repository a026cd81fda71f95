/* LockOrdering.md
| Lock | Protects |
|---|---|
| {|LOCK0002:Bank.gat|} | `Bank.total` |
*/
//- message LOCK0002: Bank.gat
class Bank { readonly object _gate = new(); int total; void Fine() { total = 1; } }

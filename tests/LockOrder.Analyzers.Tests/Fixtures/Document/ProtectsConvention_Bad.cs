/* LockOrdering.md
| Lock | Protects |
|---|---|
| bank.gate | `bank.total` |
*/
class Bank { readonly object _gate = new(); int m_total; void Bad() { {|LOCK2001:m_total|} = 1; } }

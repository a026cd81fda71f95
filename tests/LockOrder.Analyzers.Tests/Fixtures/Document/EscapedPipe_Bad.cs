/* LockOrdering.md
| Lock | Declared as | Notes | Protects |
|---|---|---|---|
| gate | `A.gate` | a \| b `x \| y` | A.Value |
*/
class A { readonly object gate = new(); int Value; void Bad() { {|LOCK2001:Value|} = 1; } }

/* LockOrdering.md
| Lock | Protects |
|---|---|
| A.gate | A.Value | {|LOCK0001:extra|} |
*/
class A { readonly object gate = new(); int Value; void Bad() { {|LOCK2001:Value|} = 1; } }

/* LockOrdering.md
| Lock | Declared as |
|---|---|
| {|LOCK0001:the lock, which is old|} | `A.gate` |
*/
class A { readonly object gate = new(); }

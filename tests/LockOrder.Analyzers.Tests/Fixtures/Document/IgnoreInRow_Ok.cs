/* LockOrdering.md
| Lock | Declared as | Note |
|---|---|---|
| safe | `A.gone` | <!-- lock-order: ignore LOCK0002 not built here --> |
*/
class A { readonly object gate = new(); }

/* LockOrdering.md
| Lock | Protects |
|---|---|
| Mm.gate | `Mm.x (reads: any of Mm.gate, {|LOCK0002:Mm.gte|})` |
*/
class Mm { internal readonly object gate = new(); int x; void M() { lock (gate) { x = 1; } } }

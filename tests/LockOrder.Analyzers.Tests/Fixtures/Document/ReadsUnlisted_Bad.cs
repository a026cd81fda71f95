/* LockOrdering.md
| Lock | Protects |
|---|---|
| Mm.gate | `Mm.x (reads: any of Mm.gate, Mm.second)` |
*/
class Mm { internal readonly object gate = new(); internal readonly object second = new(); int x;
  int Good() { lock (second) { return x; } }
  void Good2() { lock (gate) { lock (second) { x = 1; } } }
  void Bad() { lock (gate) { {|LOCK2001:x|} = 1; } }
}

/* LockOrdering.md
| Lock | Declared as | Also called | Protects |
|---|---|---|---|
| map lock | `Mm.gate` | mmap_sem | `Mm.x (reads: any of mmap_sem, avl)` |
| anon lock | `Mm.second` | avl | |
*/
class Mm { internal readonly object gate = new(); internal readonly object second = new(); int x;
  int Good() { lock (second) { return x; } }
  void Good2() { lock (gate) { lock (second) { x = 1; } } }
  void Bad() { lock (gate) { {|LOCK2001:x|} = 1; } }
  int Bad2() => {|LOCK2001:x|};
}

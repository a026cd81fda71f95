/* LockOrdering.md
| Lock | Protects |
|---|---|
| Mm.gate | `Mm.Changed`, `{|LOCK0001:Mm.items[]|}`, `Mm.Deep.Value` |
*/
class Deep { internal int Value; }
class Mm { internal readonly object gate = new(); internal int[] items = new int[3]; internal Deep Deep = new(); internal event Action? Changed;
  void M() { {|LOCK2001:Deep.Value|} = 1; } }

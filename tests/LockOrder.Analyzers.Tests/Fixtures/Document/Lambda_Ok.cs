/* LockOrdering.md
```lock-order
outer
  inner  (Use.Start)
  third  (Use.Value, Use)
```
*/
static class L { internal static readonly object outer = new(); internal static readonly object inner = new(); internal static readonly object third = new(); }

class Use
{
    public Use() { lock (L.outer) { lock (L.third) { } } }
    public int Value { get { lock (L.outer) { lock (L.third) { return 1; } } } }
    public void Start() { Action a = () => { lock (L.outer) { lock (L.inner) { } } }; a(); }
}

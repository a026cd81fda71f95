/* LockOrdering.md
```lock-order
outer
  inner  ({|LOCK0005:Flush->Write|})
```
*/
static class L { internal static readonly object outer = new(); internal static readonly object inner = new(); internal static readonly object third = new(); }

class Use
{
    public void Flush() { Write(); }
    private void Write() { lock (L.inner) { } }
}

/* LockOrdering.md
```lock-order
outer
  inner    (Flush->Write, truncate->Write)
  second   (Use.Flush->Use.Write)
  third    ({|LOCK0005:Flush->Nowhere|})
```
*/
//- ignore LOCK1002
static class L
{
    internal static readonly object outer = new();
    internal static readonly object inner = new();
    internal static readonly object second = new();
    internal static readonly object third = new();
}

class Use
{
    public void Flush()
    {
        lock (L.outer)
        {
            Write();
        }
    }

    private void Write()
    {
        lock (L.inner) { lock (L.second) { } }
    }
}

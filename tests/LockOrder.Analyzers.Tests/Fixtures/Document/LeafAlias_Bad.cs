/* LockOrdering.md
```lock-order
ptl
  i_log [leaf]
```

| Lock | Declared as | Also called |
|---|---|---|
| page_table_lock | `Mm.Ptl` | ptl, `->pt` |
| log | `Mm.Log` | i_log |
*/
class Mm
{
    internal static readonly object Ptl = new();
    internal static readonly object Log = new();

    void Bad() { lock (Log) { lock ({|LOCK1001:Ptl|}) { } } }
}

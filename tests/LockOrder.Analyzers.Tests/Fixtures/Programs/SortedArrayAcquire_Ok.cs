/* LockOrdering.md
```lock-order
Row.Sync
  Row.Sync [ascending Id]
```

| Lock | Declared as | Protects |
|---|---|---|
| `Row.Sync` | `Row.Sync` | `Row.Value` |
*/
public sealed class Row(int id)
{
    internal readonly object Sync = new();
    public int Id => id;
    internal int Value;
}

public static class Tx
{
    public static int Sum(params Row[] rows)
    {
        var sorted = rows.Distinct().OrderBy(r => r.Id).ToArray();
        var n = 0;
        try
        {
            foreach (var r in sorted)
            {
                Monitor.Enter(r.Sync);
                n++;
            }
            var s = 0;
            foreach (var r in sorted) s += r.Value;
            return s;
        }
        finally
        {
            while (n > 0) Monitor.Exit(sorted[--n].Sync);
        }
    }

    public static void Swap(Row a, Row b)
    {
        if (a == b) return;
        if (a.Id > b.Id)
        {
            var t = a;
            a = b;
            b = t;
        }
        lock (a.Sync)
        {
            lock (b.Sync) (a.Value, b.Value) = (b.Value, a.Value);
        }
    }

    public static void AddTo(Row a, Row b)
    {
        if (a.Id == b.Id) return;
        object lo = a.Id < b.Id ? a.Sync : b.Sync;
        object hi = a.Id < b.Id ? b.Sync : a.Sync;
        lock (lo)
        lock (hi)
        {
            b.Value += a.Value;
        }
    }

    public static void MinMax(Row a, Row b)
    {
        if (ReferenceEquals(a, b)) return;
        var lo = Math.Min(a.Id, b.Id) == a.Id ? a : b;
        var hi = ReferenceEquals(lo, a) ? b : a;
        lock (lo.Sync)
        lock (hi.Sync)
            hi.Value = lo.Value;
    }
}

/* LockOrdering.md
```lock-order
mm -> ptl
```

| Lock | Declared as | Kind |
|---|---|---|
| `mm` | `Mm.Sem` | |
| `ptl` | `Mm.LockTables() / Mm.UnlockTables()` | spin, non-reentrant |
*/
//- message LOCK1005: ptl
class Mm
{
    internal readonly object Sem = new();
    private int _bit;

    public void LockTables()
    {
        while (Interlocked.CompareExchange(ref _bit, 1, 0) != 0)
        {
            Thread.SpinWait(1);
        }
    }

    public void UnlockTables() => Volatile.Write(ref _bit, 0);
}

class Fault
{
    public void Handle(Mm mm)
    {
        mm.LockTables();
        try
        {
            {|LOCK1005:Prepare(mm)|};
        }
        finally
        {
            mm.UnlockTables();
        }
    }

    public void Fine(Mm mm)
    {
        lock (mm.Sem)
        {
            Prepare(mm);
        }
    }

    private static void Prepare(Mm mm)
    {
        mm.LockTables();
        mm.UnlockTables();
    }
}

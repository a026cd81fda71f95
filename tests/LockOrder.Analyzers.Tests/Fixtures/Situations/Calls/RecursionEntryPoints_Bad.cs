/* LockOrdering.md
```lock-order
Hub.Registry
  ->Hub.Ledger
```
*/
//- ignore LOCK0006
public class Hub
{
    internal static readonly object Registry = new();
    private static readonly object Ledger = new();

    public void Bad(Thing thing)
    {
        lock (Ledger)
        {
            {|LOCK1001:thing.Even(1)|}; {|LOCK1001:thing.Odd(1)|}; thing.Down(1);
        }
    }

    public void Ok(Thing thing)
    {
        { thing.Even(1); thing.Odd(1); thing.Down(1); }
        lock (Registry)
        {
            lock (Ledger)
            {
                thing.Even(1); thing.Odd(1); thing.Down(1);
            }
        }
    }

    internal static int Enter() => Deeper();

    private static int Deeper()
    {
        lock (Registry)
        {
            return 1;
        }
    }
}

public class Thing
{
    public void Even(int n) { if (n > 0) { Odd(n - 1); } }

    public void Odd(int n) { if (n > 0) { Even(n - 1); } else { Hub.Enter(); } }

    // As recursive, and without a lock.
    public void Down(int n) { if (n > 0) { Up(n - 1); } }

    private void Up(int n) => Down(n);
}

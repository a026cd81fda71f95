/* LockOrdering.md
```lock-order
bank monitor -> Bank.Ledger
```

| Lock | Declared as |
|---|---|
| `bank monitor` | `Bank.this` |
*/
using System.Runtime.CompilerServices;

class Bank
{
    private readonly object _ledger = new();

    [MethodImpl(MethodImplOptions.Synchronized)]
    public void Lawful()
    {
        lock (_ledger)
        {
        }
    }

    [MethodImpl(MethodImplOptions.Synchronized)]
    public void Touch()
    {
    }

    public void Inverted()
    {
        lock (_ledger)
        {
            {|LOCK1001:Touch()|};
        }
    }
}

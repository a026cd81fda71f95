/* LockOrdering.md
```lock-order
Hub.Registry
  ->Hub.Ledger
```
*/
//- ignore LOCK4003
//- ignore LOCK0006
// More subscribers than are followed: which of them a call meets, nobody can say.
public class Hub
{
    private readonly object _registry = new();
    private readonly object _ledger = new();

    public event Action? Changed;

    public void Attach()
    {
        Changed += () => Register(1);
        Changed += () => Register(2);
        Changed += () => Register(3);
        Changed += () => Register(4);
        Changed += () => Register(5);
        Changed += () => Register(6);
        Changed += () => Register(7);
        Changed += () => Register(8);
        Changed += () => Register(9);
    }

    public void Post()
    {
        lock (_ledger)
        {
            Changed?.Invoke();
        }
    }

    private void Register(int entry)
    {
        lock (_registry)
        {
            _ = entry;
        }
    }
}

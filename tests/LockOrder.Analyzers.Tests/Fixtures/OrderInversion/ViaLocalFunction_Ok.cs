/* LockOrdering.md
```lock-order
Bank.Registry
  ->Bank.Ledger
```
*/
class Bank
{
    private readonly object _registry = new();
    private readonly object _ledger = new();

    public void Post()
    {
        Register();
        lock (_ledger)
        {
            // Declared under the lock, called after it.
            void Late()
            {
                lock (_registry)
                {
                }
            }

            Later = Late;
        }

        void Register()
        {
            lock (_registry)
            {
            }
        }
    }

    public Action? Later { get; private set; }
}

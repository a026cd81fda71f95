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
    private bool _closed;

    public void Close(bool force)
    {
        lock (_ledger)
        {
            if (_closed && !force)
            {
                return;
            }

            _closed = true;
        }

        lock (_registry)
        {
        }
    }

    public void Reopen()
    {
        Monitor.Enter(_ledger);
        if (!_closed)
        {
            Monitor.Exit(_ledger);
            lock (_registry)
            {
            }

            return;
        }

        _closed = false;
        Monitor.Exit(_ledger);
    }
}

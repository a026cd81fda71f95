/* LockOrdering.md
```lock-order
Bank.Registry
  ->Bank.Ledger
```
*/
public class Bank
{
    private readonly object _registry = new();
    private readonly object _ledger = new();

    public void InFinally(Action work)
    {
        lock (_ledger)
        {
            try
            {
                _ = 1;
            }
            finally
            {
                lock ({|LOCK1001:_registry|})
                {
                }
            }
        }
    }

    public void InCatch(string text)
    {
        lock (_ledger)
        {
            try
            {
                _ = int.Parse(text);
            }
            catch (FormatException)
            {
                lock ({|LOCK1001:_registry|})
                {
                }
            }
        }
    }

    public void InSwitch(int kind)
    {
        lock (_ledger)
        {
            switch (kind)
            {
                case 1:
                    break;
                case 2:
                    lock ({|LOCK1001:_registry|})
                    {
                    }

                    break;
            }
        }
    }

    public void InLoop(int rounds)
    {
        lock (_ledger)
        {
            for (var round = 0; round < rounds; round++)
            {
                lock ({|LOCK1001:_registry|})
                {
                }
            }
        }
    }
}

/* LockOrdering.md
```lock-order
Bank.Tie
  ->Account.Gate [ascending Id]
```

| Lock | Declared as | Protects |
|---|---|---|
| `Bank.Tie` | `Bank.s_tie` | |
| `Account.Gate` | | `Account.Balance`, `Account.History (contents)`, `Account.Closed (writes)` |
*/
public sealed class Account(int id)
{
    internal readonly object Gate = new();
    public int Id { get; } = id;
    internal decimal Balance;
    internal bool Closed;
    internal readonly List<(DateTime At, decimal Amount)> History = [];

    internal void Post(decimal amount)
    {
        Balance += amount;
        History.Add((DateTime.UtcNow, amount));
    }

    public decimal Read()
    {
        lock (Gate)
        {
            return Balance;
        }
    }
}

public static class Bank
{
    private static readonly object s_tie = new();

    public static bool TransferById(Account from, Account to, decimal amount)
    {
        if (from.Id == to.Id)
        {
            return false;
        }

        Account first = from.Id < to.Id ? from : to;
        Account second = from.Id < to.Id ? to : from;
        lock (first.Gate)
        {
            lock (second.Gate)
            {
                return Move(from, to, amount);
            }
        }
    }

    public static bool TransferIfElse(Account from, Account to, decimal amount)
    {
        if (from.Id < to.Id)
        {
            lock (from.Gate)
            lock (to.Gate)
            {
                return Move(from, to, amount);
            }
        }
        else if (from.Id > to.Id)
        {
            lock (to.Gate)
            lock (from.Gate)
            {
                return Move(from, to, amount);
            }
        }

        return false;
    }

    public static bool TransferSwap(Account from, Account to, decimal amount)
    {
        var (a, b) = (from, to);
        if (a.Id > b.Id)
        {
            (a, b) = (b, a);
        }

        bool aTaken = false, bTaken = false;
        try
        {
            Monitor.Enter(a.Gate, ref aTaken);
            Monitor.Enter(b.Gate, ref bTaken);
            from.Balance -= amount;
            to.Balance += amount;
            return true;
        }
        finally
        {
            if (bTaken)
            {
                Monitor.Exit(b.Gate);
            }

            if (aTaken)
            {
                Monitor.Exit(a.Gate);
            }
        }
    }

    private static bool Move(Account from, Account to, decimal amount)
    {
        if (from.Closed || to.Closed || from.Balance < amount)
        {
            return false;
        }

        from.Post(-amount);
        to.Post(amount);
        return true;
    }

    public static decimal Total(IEnumerable<Account> accounts)
    {
        var sorted = accounts.Distinct().OrderBy(a => a.Id).ToArray();
        var taken = 0;
        try
        {
            foreach (var account in sorted)
            {
                Monitor.Enter(account.Gate);
                taken++;
            }

            decimal sum = 0;
            foreach (var account in sorted)
            {
                sum += account.Balance;
            }

            return sum;
        }
        finally
        {
            while (taken > 0)
            {
                Monitor.Exit(sorted[--taken].Gate);
            }
        }
    }

    public static bool TryTransfer(Account from, Account to, decimal amount, int attempts)
    {
        for (var attempt = 0; attempt < attempts; attempt++)
        {
            lock (from.Gate)
            {
                if (Monitor.TryEnter(to.Gate))
                {
                    try
                    {
                        return Move(from, to, amount);
                    }
                    finally
                    {
                        Monitor.Exit(to.Gate);
                    }
                }
            }

            Thread.Sleep(Random.Shared.Next(1, 5));
        }

        return false;
    }

    public static void Close(Account account, Account heir)
    {
        if (ReferenceEquals(account, heir)) throw new ArgumentException("same");
        decimal rest;
        lock (account.Gate)
        {
            if (account.Closed)
            {
                return;
            }

            account.Closed = true;
            rest = account.Balance;
            account.Post(-rest);
        }

        lock (heir.Gate)
        {
            heir.Post(rest);
        }
    }
}

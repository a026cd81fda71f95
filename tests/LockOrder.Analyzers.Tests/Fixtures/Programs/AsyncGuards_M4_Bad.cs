/* LockOrdering.md
The account book is locked before a single account is.

```lock-order
Book.Gate -> Account.Gate [ascending Id] -> Audit.Lines
```

| Lock | Declared as | Protects |
|---|---|---|
| `Book.Gate` | `AccountBook._gate` | `AccountBook._accounts` |
| `Account.Gate` | `Account.Gate` | `Account.Balance (writes)`, `Account.Closed` |
| `Audit.Lines` | `Audit._lines` | `Audit._lines (contents)` |
*/
//- file AsyncLock.cs
public sealed class AsyncLock
{
    private readonly SemaphoreSlim _semaphore = new(1, 1);

    public async ValueTask<Releaser> LockAsync(CancellationToken cancellation = default)
    {
        await _semaphore.WaitAsync(cancellation).ConfigureAwait(false);
        return new Releaser(_semaphore);
    }

    public readonly struct Releaser(SemaphoreSlim semaphore) : IDisposable, IAsyncDisposable
    {
        public void Dispose() => semaphore.Release();

        public ValueTask DisposeAsync()
        {
            semaphore.Release();
            return default;
        }
    }
}
//- file Audit.cs
public sealed class Audit
{
    private readonly List<string> _lines = [];

    public void Write(string line)
    {
        lock (_lines)
        {
            _lines.Add(line);
        }
    }

    public string[] Take()
    {
        lock (_lines)
        {
            var taken = _lines.ToArray();
            _lines.Clear();
            return taken;
        }
    }
}
//- file Account.cs
public sealed class Account(int id)
{
    internal readonly AsyncLock Gate = new();

    public int Id { get; } = id;

    public decimal Balance { get; internal set; }

    internal bool Closed { get; set; }
}
//- file AccountBook.cs
public sealed class AccountBook(Audit audit)
{
    private readonly AsyncLock _gate = new();
    private readonly Dictionary<int, Account> _accounts = [];

    public async Task<Account> OpenAsync(int id, decimal balance)
    {
        using (await _gate.LockAsync())
        {
            if (_accounts.TryGetValue(id, out var existing))
            {
                return existing;
            }

            var account = new Account(id) { Balance = balance };
            _accounts.Add(id, account);
            audit.Write($"open {id}");
            return account;
        }
    }

    public async Task<bool> DepositAsync(int id, decimal amount, CancellationToken cancellation)
    {
        var account = await FindAsync(id, cancellation);
        if (account is null)
        {
            return false;
        }

        await using var held = await account.Gate.LockAsync(cancellation);
        if (account.Closed)
        {
            return false;
        }

        account.Balance += amount;
        audit.Write($"{id} += {amount}");
        return true;
    }

    public async Task TransferAsync(Account from, Account to, decimal amount)
    {
        if (from == to)
        {
            return;
        }

        var (first, second) = from.Id < to.Id ? (from, to) : (to, from);
        using (await first.Gate.LockAsync().ConfigureAwait(false))
        using (await second.Gate.LockAsync().ConfigureAwait(false))
        {
            from.Balance -= amount;
            to.Balance += amount;
            audit.Write($"{from.Id} -> {to.Id}: {amount}");
        }
    }

    public async Task<int> CloseEmptyAsync()
    {
        var closed = 0;
        await using (await _gate.LockAsync())
        {
            foreach (var account in _accounts.Values.ToList())
            {
                using (await account.Gate.LockAsync())
                {
                    if (account.Balance != 0)
                    {
                        continue;
                    }

                }

                {|LOCK2001:account.Closed|} = true;

                _accounts.Remove(account.Id);
                closed++;
            }
        }

        return closed;
    }

    private async Task<Account?> FindAsync(int id, CancellationToken cancellation)
    {
        using var held = await _gate.LockAsync(cancellation);
        return _accounts.GetValueOrDefault(id);
    }
}

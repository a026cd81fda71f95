/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| filters | `Wallet._filterLock` | |
| processor | `TransactionProcessor.Lock` | `TransactionProcessor.Coins (contents)` |
| store | `TransactionStore._storeLock` | `TransactionStore._mempool (contents)`, `TransactionStore._confirmed (contents)` |

```lock-order
filters
  ->processor    (HandleFilterAsync->Process)
    ->store
```
*/
// After WalletWasabi #2653 and #2666: the processor's lock was public and its event was raised inside; a wallet that hears of a coin went for its filters from there.
public sealed record Coin(string Id, long Amount);

public sealed class TransactionStore
{
    private readonly object _storeLock = new();
    private readonly Dictionary<string, long> _mempool = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _confirmed = new(StringComparer.Ordinal);

    public bool TryAdd(string id, long amount, bool confirmed)
    {
        lock (_storeLock)
        {
            return confirmed ? TryConfirm(id, amount) : !_confirmed.ContainsKey(id) && _mempool.TryAdd(id, amount);
        }
    }

    private bool TryConfirm(string id, long amount)
    {
        _mempool.Remove(id);
        return _confirmed.TryAdd(id, amount);
    }
}

public sealed class TransactionProcessor(TransactionStore store)
{
    internal readonly Lock Lock = new();
    internal readonly List<Coin> Coins = [];

    public event EventHandler<Coin>? CoinReceived;

    public void Process(string id, long amount, bool confirmed)
    {
        lock (Lock)
        {
            if (store.TryAdd(id, amount, confirmed))
            {
                var coin = new Coin(id, amount);
                Coins.Add(coin);
                CoinReceived?{|LOCK4003:{|LOCK1001:.Invoke(this, coin)|}|};
            }
        }
    }

    public long Balance()
    {
        lock (Lock)
        {
            return Coins.Sum(static coin => coin.Amount);
        }
    }
}

public sealed class Wallet : IDisposable
{
    private readonly SemaphoreSlim _filterLock = new(1, 1);
    private readonly TransactionProcessor _processor;
    private int _height;
    private int _rescans;

    public Wallet(TransactionProcessor processor)
    {
        _processor = processor;
        _processor.CoinReceived += OnCoinReceived;
    }

    public int Rescans => Volatile.Read(ref _rescans);

    public async Task HandleFilterAsync(int height, IReadOnlyList<Coin> found, CancellationToken cancellation)
    {
        await _filterLock.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            _height = height;
            foreach (var coin in found)
            {
                _processor.Process(coin.Id, coin.Amount, confirmed: true);
            }
        }
        finally
        {
            _filterLock.Release();
        }
    }

    private void OnCoinReceived(object? sender, Coin coin)
    {
        _filterLock.Wait();
        try
        {
            if (coin.Amount > _height)
            {
                _rescans++;
            }
        }
        finally
        {
            _filterLock.Release();
        }
    }

    public void Dispose()
    {
        _processor.CoinReceived -= OnCoinReceived;
        _filterLock.Dispose();
    }
}

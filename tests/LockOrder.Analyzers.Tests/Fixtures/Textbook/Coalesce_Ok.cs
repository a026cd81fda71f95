/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Memo.Gate` | `Memo._gate` | `Memo._primes`, `Memo._last`, `Memo._index`, `Memo._error` |
*/
public sealed class Memo
{
    private readonly object _gate = new();
    private List<int>? _primes;
    private Dictionary<int, int>? _index;
    private Exception? _error;
    private int? _last;

    public int Nth(int n)
    {
        lock (_gate)
        {
            EnsureCore();
            while (PrimesCore.Count <= n) Extend();
            Last = PrimesCore[n];
            return PrimesCore[n];
        }
    }

    private List<int> PrimesCore => _primes ?? throw new InvalidOperationException();

    private void EnsureCore()
    {
        if (_primes is null)
        {
            _primes = [2, 3];
        }

        if (_index == null)
        {
            _index = new Dictionary<int, int>();
            _index.Add(2, 0);
        }
    }

    private void Extend()
    {
        var primes = PrimesCore;
        var candidate = primes[^1] + 2;
        while (primes.Any(p => candidate % p == 0)) candidate += 2;
        primes.Add(candidate);
        IndexOf(candidate) = primes.Count - 1;
    }

    private ref int IndexOf(int prime) => ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_index!, prime, out _);

    private int Last
    {
        get => _last.GetValueOrDefault();
        set => _last = value;
    }

    public bool IsPrime(int n)
    {
        lock (_gate)
        {
            return _index?.ContainsKey(n) ?? (_primes?.Contains(n) == true);
        }
    }

    public void Fail(Exception error)
    {
        lock (_gate)
        {
            _error ??= error;
            _last = null;
        }
    }

    public string Describe()
    {
        lock (_gate)
        {
            return (_error, _last, _primes) switch
            {
                ({ Message: var m }, _, _) => m,
                (null, int n, _) => n.ToString(),
                (_, _, { Count: > 0 } list) => list[^1].ToString(),
                _ => "none",
            };
        }
    }

    public void Add(int delta)
    {
        lock (_gate)
        {
            _last = _last is { } last ? last + delta : delta;
            _last += delta;
            _last++;
        }
    }
}

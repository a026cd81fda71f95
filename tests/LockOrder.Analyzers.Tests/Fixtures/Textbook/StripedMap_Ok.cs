/* LockOrdering.md
The resize takes all stripes in index order.

```lock-order
resize
  ->stripe [ascending Index]    (StripedMap.Grow)
```

| Lock | Declared as | Protects |
|---|---|---|
| `resize` | `StripedMap._resize` | `StripedMap._generation` |
| `stripe` | `Stripe.Gate` | `Stripe.Items`, `Stripe.Hits` |
*/
public sealed class Stripe
{
    internal Stripe(int index) => Index = index;

    internal int Index { get; }
    internal readonly object Gate = new();
    internal Dictionary<string, int> Items = [];
    internal int Hits;
}

public sealed class StripedMap
{
    private readonly Stripe[] _stripes;
    private readonly Lock _resize = new();
    private int _generation;

    public StripedMap(int width = 16)
    {
        _stripes = new Stripe[width];
        for (var i = 0; i < width; i++)
        {
            var stripe = new Stripe(i);
            stripe.Items.EnsureCapacity(8);
            stripe.Hits = 0;
            _stripes[i] = stripe;
        }
    }

    private Stripe StripeOf(string key) => _stripes[(uint)key.GetHashCode() % (uint)_stripes.Length];

    public bool TryGet(string key, out int value)
    {
        var stripe = StripeOf(key);
        lock (stripe.Gate)
        {
            stripe.Hits++;
            return stripe.Items.TryGetValue(key, out value);
        }
    }

    public int AddOrUpdate(string key, int add, Func<int, int> update)
    {
        var stripe = StripeOf(key);
        while (true)
        {
            int old;
            lock (stripe.Gate)
            {
                if (!stripe.Items.TryGetValue(key, out old))
                {
                    stripe.Items.Add(key, add);
                    return add;
                }
            }

            var next = update(old);
            lock (stripe.Gate)
            {
                if (stripe.Items.TryGetValue(key, out var now) && now == old)
                {
                    stripe.Items[key] = next;
                    return next;
                }
            }
        }
    }

    public int Count
    {
        get
        {
            var total = 0;
            foreach (var stripe in _stripes)
            {
                lock (stripe.Gate)
                {
                    total += stripe.Items.Count;
                }
            }

            return total;
        }
    }

    public KeyValuePair<string, int>[] ToArray()
    {
        var taken = 0;
        lock (_resize)
        {
            try
            {
                for (var i = 0; i < _stripes.Length; i++)
                {
                    Monitor.Enter(_stripes[i].Gate);
                    taken++;
                }

                return _stripes.SelectMany(s => s.Items).ToArray();
            }
            finally
            {
                for (var i = taken - 1; i >= 0; i--)
                {
                    Monitor.Exit(_stripes[i].Gate);
                }
            }
        }
    }

    public void Grow()
    {
        lock (_resize)
        {
            _generation++;
            foreach (var stripe in _stripes)
            {
                lock (stripe.Gate)
                {
                    var larger = new Dictionary<string, int>(stripe.Items.Count * 2);
                    foreach (var pair in stripe.Items)
                    {
                        larger[pair.Key] = pair.Value;
                    }

                    stripe.Items = larger;
                }
            }
        }
    }

    public int Move(string from, string to)
    {
        Stripe a = StripeOf(from), b = StripeOf(to);
        if (ReferenceEquals(a, b))
        {
            lock (a.Gate)
            {
                return Shift(a, from, a, to);
            }
        }

        var (first, second) = a.Index < b.Index ? (a, b) : (b, a);
        lock (first.Gate)
        lock (second.Gate)
        {
            return Shift(a, from, b, to);
        }
    }

    private static int Shift(Stripe a, string from, Stripe b, string to)
    {
        if (!a.Items.Remove(from, out var value))
        {
            return 0;
        }

        b.Items[to] = value;
        return value;
    }
}

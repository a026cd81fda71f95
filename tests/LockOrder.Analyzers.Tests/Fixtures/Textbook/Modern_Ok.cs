/* LockOrdering.md
```lock-order
Shop.Gate
  ->Basket.Gate
```

| Lock | Declared as | Protects |
|---|---|---|
| `Shop.Gate` | `ModernShop._gate` | `ModernShop._baskets`, `ModernShop.Opened (writes)`, `ModernShop._log` |
| `Basket.Gate` | `ModernShop.Basket._gate` | `ModernShop.Basket._items (contents)`, `ModernShop.Basket.Owner` |
*/
public sealed partial class ModernShop
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Basket> _baskets = [];
    private List<string>? _log;
    private bool _opened;

    public bool Opened
    {
        get => _opened;
        private set
        {
            if (_opened != value) _log?.Add($"opened {value}");
            _opened = value;
        }
    }

    public void Open()
    {
        lock (_gate)
        {
            Opened = true;
            _log ??= [];
        }
    }

    public sealed class Basket(string owner)
    {
        private readonly Lock _gate = new();
        private readonly List<string> _items = [];

        internal string? Owner { get; set; } = owner;

        public void Add(params ReadOnlySpan<string> items)
        {
            lock (_gate)
            {
                foreach (var item in items) _items.Add(item);
            }
        }

        internal bool TryTakeOver(string? by)
        {
            using (_gate.EnterScope())
            {
                if (Owner is not null and not "") return false;
                Owner = by;
                return true;
            }
        }

        internal void Abandon()
        {
            lock (_gate) Owner = null;
        }

        internal int Count => _gate.Locked(() => _items.Count);

        public void Deconstruct(out string? owner, out int count)
        {
            lock (_gate)
            {
                owner = Owner;
                count = _items.Count;
            }
        }
    }

    public Basket For(string owner)
    {
        lock (_gate)
        {
            if (_baskets.TryGetValue(owner, out var known)) return known;
            var basket = new Basket(owner) { Owner = owner };
            basket.Add("welcome", "leaflet");
            _baskets[owner] = basket;
            _log?.Add(owner);
            return basket;
        }
    }

    public partial int Sweep(TimeSpan older);

    public IReadOnlyDictionary<string, int> Report()
    {
        lock (_gate)
        {
            return _baskets.Where(static pair => pair.Value is (not null, > 0))
                .ToDictionary(static pair => pair.Key, static pair => pair.Value.Count);
        }
    }
}

public sealed partial class ModernShop
{
    public partial int Sweep(TimeSpan older)
    {
        List<Basket>? dropped = null;
        lock (_gate)
        {
            foreach (var (key, basket) in _baskets.ToArray())
            {
                if (basket.Count == 0 && _baskets.Remove(key)) (dropped ??= []).Add(basket);
            }

            _log?.Add($"swept {dropped?.Count ?? 0} after {older}");
        }

        dropped?.ForEach(static basket => basket.Abandon());
        return dropped?.Count ?? 0;
    }
}

public static class LockExtensions
{
    public static T Locked<T>(this Lock gate, Func<T> body)
    {
        lock (gate)
        {
            return body();
        }
    }
}
//- ignore LOCK4003

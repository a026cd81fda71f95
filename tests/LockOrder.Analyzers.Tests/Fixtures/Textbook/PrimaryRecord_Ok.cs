/* LockOrdering.md
```lock-order
Cart.Gate -> Coupon.Gate
```

| Lock | Declared as | Protects |
|---|---|---|
| `Cart.Gate` | `Cart._gate` | `Cart._lines`, `Cart.Discount` |
| `Coupon.Gate` | `Coupon.Gate` | `Coupon.Used` |
*/
public record Line(string Sku, int Quantity, decimal Price);

public class Coupon(string code, decimal percent)
{
    internal Lock Gate { get; } = new();
    internal bool Used { get; set; }
    public string Code => code;

    internal bool TryUse(out decimal discount)
    {
        lock (Gate)
        {
            discount = Used ? 0 : percent;
            (var before, Used) = (Used, true);
            return !before;
        }
    }
}

public sealed record Cart(Guid Id)
{
    private readonly object _gate = new();
    private List<Line> _lines = [];
    private decimal Discount { get; set; }

    private Cart(Cart original)
    {
        Id = Guid.NewGuid();
        lock (original._gate)
        {
            _lines = [.. original._lines];
            Discount = original.Discount;
        }
    }

    public Cart Copy() => this with { Id = Guid.NewGuid() };

    public static Cart Of(params Line[] lines)
    {
        var cart = new Cart(Guid.NewGuid()) { _lines = [.. lines] };
        cart.Discount = lines.Length > 3 ? 5 : 0;
        return cart;
    }

    public void Add(Line line)
    {
        lock (_gate)
        {
            var index = _lines.FindIndex(l => l.Sku == line.Sku);
            if (index >= 0)
            {
                _lines[index] = _lines[index] with { Quantity = _lines[index].Quantity + line.Quantity };
            }
            else
            {
                _lines.Add(line);
            }
        }
    }

    public bool Apply(Coupon coupon)
    {
        lock (_gate)
        {
            if (Discount > 0 || !coupon.TryUse(out var percent)) return false;
            Discount = percent;
            return true;
        }
    }

    public decimal Total()
    {
        lock (_gate)
        {
            var sum = _lines.Sum(l => l.Price * l.Quantity);
            return sum * (100 - Discount) / 100;
        }
    }

    public bool Equals(Cart? other) => other is not null && Id == other.Id;

    public override int GetHashCode() => Id.GetHashCode();

    private bool PrintMembers(System.Text.StringBuilder builder)
    {
        lock (_gate)
        {
            builder.Append(_lines.Count).Append(" lines");
        }

        return true;
    }
}

/* LockOrdering.md
```lock-order
Rates.Lock
  ->Ledger.Lock
```
*/
static class Rates
{
    private static readonly object Lock = new();

    public static decimal Today()
    {
        lock (Lock)
        {
            return 1;
        }
    }
}

readonly struct Money(decimal value)
{
    public decimal Value { get; } = value;

    public static Money operator +(Money left, Money right) => new(left.Value + (right.Value * Rates.Today()));

    public static implicit operator Money(decimal value) => new(value * Rates.Today());

    public static explicit operator int(Money money) => (int)money.Value;
}

class Ledger
{
    private readonly object _lock = new();

    public Money Sum(Money left, Money right)
    {
        lock (_lock)
        {
            return {|LOCK1001:left + right|};
        }
    }

    public Money Convert(decimal value)
    {
        lock (_lock)
        {
            return {|LOCK1001:value|};
        }
    }

    public int Round(Money money)
    {
        lock (_lock)
        {
            return (int)money;
        }
    }
}

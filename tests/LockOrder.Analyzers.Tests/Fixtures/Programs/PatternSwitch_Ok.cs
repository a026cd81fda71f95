/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Machine` | `OrderMachine._sync` | `OrderMachine._state`, `OrderMachine._retries`, `OrderMachine._last` |
*/
using System;

public abstract record OrderState
{
    public sealed record New : OrderState;
    public sealed record Paid(decimal Amount) : OrderState;
    public sealed record Shipped(string Tracking, decimal Amount) : OrderState;
    public sealed record Failed(Exception Reason) : OrderState;
}

public sealed class OrderMachine
{
    private readonly object _sync = new();
    private OrderState _state = new OrderState.New();
    private DateTime? _last;
    private int _retries;

    public bool Apply(object command)
    {
        lock (_sync)
        {
            OrderState? next = (_state, command) switch
            {
                (OrderState.New, decimal amount and > 0) => new OrderState.Paid(amount),
                (OrderState.Paid { Amount: var paid }, string { Length: > 3 } tracking) => new OrderState.Shipped(tracking, paid),
                (OrderState.Failed, "retry") when _retries++ < 3 => new OrderState.New(),
                (not OrderState.Shipped, Exception e) => new OrderState.Failed(e),
                _ => null,
            };
            if (next is null) return false;
            _state = next;
            _last = DateTime.UtcNow;
            return true;
        }
    }

    public string Describe()
    {
        OrderState state;
        lock (_sync)
        {
            if (_last is not { } last) return "untouched";
            if (_state is OrderState.Failed { Reason: { Message: var m } } && last.Year > 2000) return m;
            state = _state;
        }

        return state switch
        {
            OrderState.Shipped(var tracking, _) => tracking,
            OrderState.Paid p => p.Amount.ToString(),
            _ => state.GetType().Name,
        };
    }

    public TimeSpan? Idle
    {
        get
        {
            lock (_sync) return DateTime.UtcNow - _last;
        }
    }
}

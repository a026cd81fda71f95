/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Account` | `Account.Sync` | `Account.State` |
*/
public readonly record struct Money(decimal Amount, string Currency)
{
    public Money Plus(decimal d) => this with { Amount = Amount + d };
}

public readonly record struct AccountState(Money Balance, int Version, bool Frozen);

public sealed class Account
{
    internal readonly object Sync = new();
    internal AccountState State;

    public Account(string currency)
    {
        State = new AccountState(new Money(0, currency), 0, false);
    }

    public AccountState Snapshot()
    {
        lock (Sync) return State;
    }

    public bool Deposit(decimal d)
    {
        lock (Sync)
        {
            if (State.Frozen) return false;
            State = State with { Balance = State.Balance.Plus(d), Version = State.Version + 1 };
            return true;
        }
    }

    public bool TrySet(AccountState expected, AccountState next)
    {
        lock (Sync)
        {
            if (State != expected) return false;
            State = next;
            return true;
        }
    }

    public void DepositOptimistic(decimal d)
    {
        AccountState old, next;
        do
        {
            old = Snapshot();
            next = old with { Version = old.Version + 1, Balance = old.Balance.Plus(d) };
        }
        while (!TrySet(old, next));
    }

    public void Freeze()
    {
        lock (Sync)
        {
            var copy = State;
            copy = copy with { Frozen = true };
            State = copy;
        }
    }
}

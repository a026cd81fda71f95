/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Bank.Gate` | `Bank.Accounts (contents)` |
*/
public class Bank
{
    private readonly object _gate = new();
    private readonly List<int> _accounts = [];

    // The reference is free, what is in the list is not.
    public bool Same(Bank other) => ReferenceEquals(_accounts, other._accounts);

    public void Open(int id)
    {
        {|LOCK2001.add:{|LOCK2001.add:_accounts|}.Add(id)|};
    }

    public void Lawful(int id)
    {
        lock (_gate)
        {
            _accounts.Add(id);
        }
    }
}

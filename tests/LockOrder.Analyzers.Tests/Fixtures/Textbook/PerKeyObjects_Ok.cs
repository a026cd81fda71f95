/* LockOrdering.md
```lock-order
Users.Locks
  ->Users.User
```

| Lock | Declared as | Protects |
|---|---|---|
| `Users.Locks` | `Users._table` | `Users._gates (contents)` |
| `Users.User` | `Users._gates[]` | |
| `Users.Stripe` | `Users._stripes[]` | |
*/
using System.Collections.Concurrent;

public sealed class Users
{
    private readonly object _table = new();
    private readonly Dictionary<int, object> _gates = [];
    private readonly object[] _stripes = Enumerable.Range(0, 16).Select(_ => new object()).ToArray();
    private readonly ConcurrentDictionary<int, object> _lazy = new();
    private readonly ConcurrentDictionary<int, int> _balances = new();

    private object GateOf(int user)
    {
        lock (_table)
        {
            if (!_gates.TryGetValue(user, out var gate))
            {
                gate = new object();
                _gates.Add(user, gate);
            }

            return gate;
        }
    }

    public int Pay(int user, int amount)
    {
        lock (GateOf(user))
        {
            var balance = _balances.GetValueOrDefault(user) + amount;
            _balances[user] = balance;
            return balance;
        }
    }

    public int Take(int user, int amount)
    {
        lock (_stripes[user % _stripes.Length])
        {
            return _balances.AddOrUpdate(user, -amount, (_, old) => old - amount);
        }
    }

    public int Double(int user)
    {
        lock (_lazy.GetOrAdd(user, static _ => new object()))
        {
            return _balances.TryGetValue(user, out var old) ? _balances[user] = old * 2 : 0;
        }
    }

    public bool TryDouble(int user)
    {
        var gate = _lazy.GetOrAdd(user, static _ => new object());
        if (!Monitor.TryEnter(gate, 10)) return false;
        try
        {
            _balances[user] = _balances.GetValueOrDefault(user) * 2;
            return true;
        }
        finally
        {
            Monitor.Exit(gate);
        }
    }

    public void Forget(int user)
    {
        lock (_table)
        {
            if (!_gates.TryGetValue(user, out var gate)) return;
            lock (gate)
            {
                _gates.Remove(user);
                _balances.TryRemove(user, out _);
            }
        }
    }

    public int[] All(int[] users)
    {
        var result = new int[users.Length];
        for (var i = 0; i < users.Length; i++)
        {
            var gate = _stripes[users[i] % _stripes.Length];
            bool taken = false;
            try
            {
                Monitor.Enter(gate, ref taken);
                result[i] = _balances.GetValueOrDefault(users[i]);
            }
            finally
            {
                if (taken) Monitor.Exit(gate);
            }
        }

        return result;
    }
}

using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace TradingDesk.Domain;

/// <summary>All accounts, and what happens between two of them.</summary>
public sealed partial class AccountBook(decimal feeRate)
{
    private readonly object _accounts = new();
    private readonly Dictionary<int, Account> _byId = [];

    public Account Open(string name)
    {
        lock (_accounts)
        {
            var account = new Account(_byId.Count + 1, name);
            _byId.Add(account.Id, account);
            return account;
        }
    }

    public bool TryFind(int id, [MaybeNullWhen(false)] out Account account)
    {
        lock (_accounts)
        {
            return _byId.TryGetValue(id, out account);
        }
    }

    /// <summary>The cash of all accounts together.</summary>
    public decimal TotalCash()
    {
        lock (_accounts)
        {
            var total = 0m;
            foreach (var account in _byId.Values)
            {
                total += account.Cash;
            }

            return total;
        }
    }
}

/* LockOrdering.md
Without a member, the instances themselves are compared.

```lock-order
Account.gate
  Account.gate [ascending]
```
*/
//- message LOCK1004: wants them in ascending order, and nothing here compares them
class Account : IComparable<Account>
{
    internal readonly object gate = new();

    public int CompareTo(Account? other) => 0;

    public static bool operator <(Account a, Account b) => a.CompareTo(b) < 0;

    public static bool operator >(Account a, Account b) => a.CompareTo(b) > 0;

    static void ByComparison(Account a, Account b)
    {
        if (a.CompareTo(b) < 0)
        {
            lock (a.gate)
            {
                lock (b.gate) { }
            }
        }
    }

    static void ByOperator(Account a, Account b)
    {
        if (a < b)
        {
            lock (a.gate)
            {
                lock (b.gate) { }
            }
        }
    }

    static void WrongWay(Account a, Account b)
    {
        if (a < b)
        {
            lock (b.gate)
            {
                lock ({|LOCK1004:a.gate|}) { }
            }
        }
    }

    static void Uncompared(Account a, Account b)
    {
        lock (a.gate)
        {
            lock ({|LOCK1004:b.gate|}) { }
        }
    }
}

/* LockOrdering.md
```lock-order
Account.gate
  Account.gate [ascending Id]
Node.gate
  Node.gate [parent before child via Up]
Leaf.gate
  Leaf.gate [under tree_lock]
Free.gate
  Free.gate
Alone.gate
tree_lock -> Leaf.gate
```
*/
class Account
{
    internal readonly object gate = new();
    internal int Id;

    static void Good(Account a, Account b)
    {
        if (a.Id < b.Id) { lock (a.gate) { lock (b.gate) { } } }
        else { lock (b.gate) { lock (a.gate) { } } }
    }

    static void Bad(Account a, Account b)
    {
        lock (a.gate) { lock ({|LOCK1004:b.gate|}) { } }
    }
}

class Node
{
    internal readonly object gate = new();
    internal Node? Up;
    internal Node? Left;

    void Good() { lock (Up!.gate) { lock (gate) { } } }

    void GoodDown() { lock (gate) { lock (Left!.gate) { } } }

    void Bad() { lock (gate) { lock ({|LOCK1004:Up!.gate|}) { } } }
}

class Leaf
{
    internal static readonly object treeLock = new();
    internal readonly object gate = new();

    static void Good(Leaf a, Leaf b) { lock (treeLock) { lock (a.gate) { lock (b.gate) { } } } }

    static void Bad(Leaf a, Leaf b) { lock (a.gate) { lock ({|LOCK1004:b.gate|}) { } } }
}

class Free
{
    internal readonly object gate = new();

    static void Good(Free a, Free b) { lock (a.gate) { lock (b.gate) { } } }
}

class Alone
{
    internal readonly object gate = new();

    static void Bad(Alone a, Alone b) { lock (a.gate) { lock ({|LOCK1004:b.gate|}) { } } }
}

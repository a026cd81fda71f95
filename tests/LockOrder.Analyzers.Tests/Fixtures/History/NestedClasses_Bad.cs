/* LockOrdering.md
The lock classes of a tree of groups, as in lockdep's nest-lock tests.

| Lock | Declared as | Protects |
|---|---|---|
| family | `Family.Mutex` | |
| group | `Group.Mutex` | `Group.Load` |

```lock-order
family
  ->group
    ->group [under family]
```
*/
// Lockdep's selftests for nest locks and lock_set_subclass: two of one class only under the outer lock and in order.
public sealed class Family
{
    internal readonly object Mutex = new();
    private readonly List<Group> _groups = [];

    public Group Create(int id)
    {
        var group = new Group(id);
        lock (Mutex)
        {
            _groups.Add(group);
        }

        return group;
    }

    public void Move(Group from, Group to, int amount)
    {
        var (first, second) = from.Id < to.Id ? (from, to) : (to, from);
        lock (first.Mutex)
        {
            lock ({|LOCK1004:second.Mutex|})
            {
                Shift(from, to, amount);
            }
        }
    }

    private static void Shift(Group from, Group to, int amount)
    {
        from.Load -= amount;
        to.Load += amount;
    }

    public int Total()
    {
        var sum = 0;
        lock (Mutex)
        {
            foreach (var group in _groups)
            {
                lock (group.Mutex)
                {
                    sum += group.Load;
                }
            }
        }

        return sum;
    }
}

public sealed class Group(int id)
{
    internal readonly object Mutex = new();
    internal int Load;

    public int Id => id;
}

/* LockOrdering.md
```lock-order
Inode.Lock -> Page.Lock
```
*/
//- ignore LOCK3003
public class Inode
{
    internal readonly Lock Lock = new();

    public static void Two(Inode x1, Inode x2)
    {
        x1.Lock.Enter();
        {|LOCK1004:x2.Lock.Enter()|};
        x2.Lock.Exit();
        x1.Lock.Exit();
    }
}

public class Page
{
    internal readonly Lock Lock = new();
}

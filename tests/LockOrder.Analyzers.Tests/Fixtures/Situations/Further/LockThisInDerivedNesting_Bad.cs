/* LockOrdering.md
```lock-order
Node.this -> Node.this [ascending Id]
```
*/
public class Node(int id)
{
    public int Id => id;

    public void Touch()
    {
        lock (this)
        {
        }
    }
}

public sealed class Leaf(int id) : Node(id)
{
    public static void Join(Leaf a, Leaf b)
    {
        lock (a)
        {
            lock ({|LOCK1004:b|})
            {
            }
        }
    }
}

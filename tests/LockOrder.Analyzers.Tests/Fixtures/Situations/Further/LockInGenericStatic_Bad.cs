/* LockOrdering.md
```lock-order
Registry.Gate
  ->Pool.Gate
```
*/
//- ignore LOCK0006
public static class Registry
{
    private static readonly object s_gate = new();
    private static readonly HashSet<Type> s_types = [];

    public static void Add<T>()
    {
        lock (s_gate)
        {
            s_types.Add(typeof(T));
        }
    }
}

public static class Pool<T> where T : class, new()
{
    private static readonly object s_gate = new();
    private static readonly Stack<T> s_free = new();

    public static T Rent()
    {
        lock (s_gate)
        {
            if (s_free.TryPop(out var item))
            {
                return item;
            }

            {|LOCK1001:Registry.Add<T>()|};
            return new T();
        }
    }

    public static void Return(T item)
    {
        lock (s_gate)
        {
            s_free.Push(item);
        }
    }
}

public class G
{
    private readonly Dictionary<string, object> _locks = new();
    private readonly object _gate = new();

    public void Keyed(string key)
    {
        object one;
        lock (_gate)
        {
            if (!_locks.TryGetValue(key, out one!))
            {
                one = new object();
                _locks[key] = one;
            }
        }

        lock (one)
        {
            Console.WriteLine();
        }
    }
}

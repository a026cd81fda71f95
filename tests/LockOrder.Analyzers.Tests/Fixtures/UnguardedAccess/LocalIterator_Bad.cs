/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Roster._gate` | `Roster._names` |
*/
public sealed class Roster
{
    private readonly object _gate = new();
    private readonly List<string> _names = [];

    // Made under the lock, enumerated after it.
    public int Count()
    {
        IEnumerable<string> all;
        lock (_gate)
        {
            _names.Add("nobody");
            all = Core();
        }

        var count = 0;
        foreach (var name in all)
        {
            count += name.Length;
        }

        return count;

        IEnumerable<string> Core()
        {
            foreach (var name in {|LOCK2001:_names|})
            {
                yield return name;
            }
        }
    }

    // Given away.
    public IEnumerable<string> All()
    {
        lock (_gate)
        {
            return Core();
        }

        IEnumerable<string> Core()
        {
            yield return {|LOCK2001:_names|}[0];
        }
    }
}

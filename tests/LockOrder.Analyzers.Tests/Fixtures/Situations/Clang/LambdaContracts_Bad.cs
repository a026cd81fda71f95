//- include Attributes.cs
public class Foo
{
    private readonly object _mu = new();

    [GuardedBy(nameof(_mu))]
    private int _a;

    public void Stored()
    {
        Action later;
        lock (_mu)
        {
            later = () => {|LOCK2001:_a|}++;
        }

        later();
    }

    public void Here()
    {
        Action now = () => _a++;
        lock (_mu)
        {
            now();
        }
    }

    public void LinqNow(List<int> all)
    {
        lock (_mu)
        {
            all.ForEach(x => _a += x);
            var any = all.Any(x => x == _a);
            all.RemoveAll(x => x == _a);
            Array.ForEach(all.ToArray(), x => _a += x);
            Console.WriteLine(any);
        }
    }

    public void Timer()
    {
        lock (_mu)
        {
            var t = new Timer(_ => {|LOCK2001:_a|}++);
            t.Dispose();
        }
    }

    public void Sort(List<int> all)
    {
        lock (_mu)
        {
            all.Sort((x, y) => x.CompareTo(y + _a));
        }
    }
}

//- include Attributes.cs
public class Data
{
    internal readonly object Gate = new();

    [GuardedBy(nameof(Gate))]
    internal int N;
}

public class Escape
{
    private readonly Dictionary<int, Data> _map = new();
    private readonly System.Collections.Concurrent.ConcurrentQueue<Data> _queue = new();
    private Data? _property;

    public Data? Property { get => _property; set => _property = value; }

    public void ToDictionary()
    {
        var data = new Data { N = 1 };
        _map[1] = data;
        {|LOCK2001:data.N|} = 2;
    }

    public void ToQueue()
    {
        var data = new Data { N = 1 };
        _queue.Enqueue(data);
        {|LOCK2001:data.N|} = 2;
    }

    public void ToThread()
    {
        var data = new Data { N = 1 };
        new Thread(() => Console.WriteLine(data)).Start();
        {|LOCK2001:data.N|} = 2;
    }

    public void ToLocalList()
    {
        var list = new List<Data>();
        var data = new Data { N = 1 };
        list.Add(data);
        data.N = 2;
    }

    private void Keep(Data data) => _property = data;
}

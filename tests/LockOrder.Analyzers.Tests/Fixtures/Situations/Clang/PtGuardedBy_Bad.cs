//- include Attributes.cs
//- ignore LOCK2005
public class Node
{
    public int Value;
    public Node? Next;
}

public class Foo
{
    private readonly object _mu = new();
    private readonly object _mu2 = new();

    [GuardedBy(nameof(_mu), Contents = true)]
    private readonly int[] _cells = new int[3];

    [GuardedBy(nameof(_mu), Contents = true)]
    private readonly Node _node = new();

    [GuardedBy(nameof(_mu), Contents = true)]
    private readonly HashSet<int> _set = new();

    public void Array() => {|LOCK2001:_cells|}[0] = 1;

    public int Element() => {|LOCK2001:_cells|}[1];

    public void Object() => {|LOCK2001:_node|}.Value = 1;

    public bool Set() => {|LOCK2001.s:{|LOCK2001.s:_set|}.Add(1)|};

    public bool Reference() => _node == null || _cells is null;

    public void Right()
    {
        lock (_mu)
        {
            _cells[0]++;
            _node.Value++;
            _set.Add(1);
        }
    }

    public void WrongLock()
    {
        lock (_mu2)
        {
            {|LOCK2001:_cells|}[2] = 3;
        }
    }
}

//- include Attributes.cs
//- ignore LOCK4003
//- ignore LOCK2005
public class Foo
{
    private readonly object _gate = new();

    [GuardedBy(nameof(_gate))]
    private Action? _run;

    [GuardedBy(nameof(_gate))]
    private int[] _cells = new int[4];

    private event Action? Changed;

    public void Run() => {|LOCK2001:_run|}?.Invoke();

    public void Cell(int at) => {|LOCK2001:_cells|}[at] = 1;

    public int Length => {|LOCK2001:_cells|}.Length;

    public void Watch(Action action) => Changed += action;

    public void Raise() => Changed?.Invoke();

    public void Lawful(Action action)
    {
        lock (_gate)
        {
            Changed += action;
            _run = Changed;
            _cells[0] = _cells.Length;
        }
    }
}

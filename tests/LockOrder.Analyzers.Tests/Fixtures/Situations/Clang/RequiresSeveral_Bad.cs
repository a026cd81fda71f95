//- include Attributes.cs
//- ignore LOCK3003
public class Foo
{
    private readonly object _one = new();
    private readonly object _two = new();
    private readonly object _three = new();

    [GuardedBy(nameof(_one), nameof(_two))]
    private int _x;

    [GuardedBy(nameof(_two))]
    private int _y;

    [ExcludesLock(nameof(_one))]
    [ExcludesLock(nameof(_two))]
    [ExcludesLock(nameof(_three))]
    public void F2()
    {
        lock (_two)
        {
            _y = 2;
        }
    }

    [RequiresLock(nameof(_one))]
    [RequiresLock(nameof(_two))]
    public void F1()
    {
        _x = 5;
        {|LOCK2004:{|LOCK2004:F2()|}|};
    }

    [RequiresLock(nameof(_one))]
    public void F3() => {|LOCK2001:_x|} = 5;

    [RequiresLock(nameof(_two))]
    public void F4() => {|LOCK2001:_x|} = 5;

    public static void Use(Foo foo)
    {
        {|LOCK2003:{|LOCK2003:foo.F1()|}|};
    }

    public void Lawful()
    {
        lock (_one)
        {
            lock (_two)
            {
                _x = 1;
            }
        }
    }
}

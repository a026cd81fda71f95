//- include Attributes.cs
public class Foo
{
    private readonly Lock _m1 = new();
    private readonly Lock _m2 = new();

    [GuardedBy(nameof(_m1))]
    private int _x;

    [GuardedBy(nameof(_m2))]
    private int _y;

    public void Nested()
    {
        using (_m1.EnterScope())
        using (_m2.EnterScope())
        {
            _x = _y;
        }

        {|LOCK2001:_x|} = 1;
    }

    public void Scoped()
    {
        {
            using var one = _m1.EnterScope();
            _x = 1;
        }

        {|LOCK2001:_x|} = 2;
        using (_m2.EnterScope())
        {
            {|LOCK2001:_x|} = _y;
        }
    }

    public int EarlyReturn(bool e)
    {
        using var one = _m1.EnterScope();
        if (e)
        {
            return _x;
        }

        using var two = _m2.EnterScope();
        return _x + _y;
    }

    public int Throwing(bool e)
    {
        using var one = _m1.EnterScope();
        return e ? _x : throw new InvalidOperationException();
    }
}

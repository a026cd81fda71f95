//- include Attributes.cs
//- ignore LOCK3003
public class Test
{
    private readonly Lock _lock = new();

    [GuardedBy(nameof(_lock))]
    private int _x;

    public void M()
    {
        {|LOCK2001:_x|}++;
        _lock.Enter();
        _x++;
        try
        {
            _x++;
        }
        catch (Exception)
        {
            _x--;
        }
        finally
        {
            _lock.Exit();
        }

        {|LOCK2001:_x|}++;
    }
}

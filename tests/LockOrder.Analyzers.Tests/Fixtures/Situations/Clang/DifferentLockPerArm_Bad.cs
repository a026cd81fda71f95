public class Box
{
    private readonly object _left = new();
    private readonly object _right = new();

    public void Either(bool test)
    {
        if (test)
        {
            {|LOCK3001:Monitor.Enter(_left)|};
        }
        else
        {
            {|LOCK3001:Monitor.Enter(_right)|};
        }
    }
}

public class Levels
{
    private readonly object _top = new();
    private readonly object _middle = new();
    private readonly object _bottom = new();

    public void Down()
    {
        lock (_top)
        {
            Middle();
        }
    }

    public void Middle()
    {
        lock (_middle)
        {
            Bottom();
        }
    }

    public void Bottom()
    {
        lock (_bottom)
        {
        }
    }

    public void Skip()
    {
        lock (_top)
        {
            Bottom();
        }
    }
}
